/// Reads JSON from strangers: strictly, with every fault at once.
package filiform.app.json;

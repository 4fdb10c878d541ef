/// Reads the reviewed tables of screening, response and follow-up into core's objects.
package filiform.knowledge.table;

/// What people read of the atlas, the same on a page and in text: sheets, what leads back to what, search.
package filiform.app.atlas;

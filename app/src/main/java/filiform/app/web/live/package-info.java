/// What the page decides by itself beside the needle: the tables of the rules, and the live page.
package filiform.app.web.live;

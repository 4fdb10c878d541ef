/// The visit at the treatment table: consent, each needle in and out, what was seen, advice, count and signature.
package filiform.app.web.table;

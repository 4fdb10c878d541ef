/// Decides whether this person may be needled, here, today, in this way. It never treats an unanswered question as
/// fine.
package filiform.screening;

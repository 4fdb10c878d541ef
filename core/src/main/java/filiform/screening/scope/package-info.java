/// Decides whether this practitioner may needle this part of the body, in this way, at this place, on this day: from
/// their licence and credentials and from what is held of the law there. It never takes a missing fact, a silent law or
/// an unlisted place for leave, and it gives no legal advice.
package filiform.screening.scope;

/// Papers that leave the clinic: visit note, referral, report of an adverse event, examination sheet. One form of
/// paper,
/// told as text and as PDF alike; what is unknown says so.
package filiform.app.document;

/// Reminders by e-mail: a link and nothing else. It knows no pages.
package filiform.app.mail;

/// The patient beside the visits: who, the wider care, follow-ups, referrals, harm.
package filiform.app.web.patient;

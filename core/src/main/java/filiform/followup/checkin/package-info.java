/// When a patient at home is asked how it goes, and what: few questions that leave nothing open that matters.
package filiform.followup.checkin;

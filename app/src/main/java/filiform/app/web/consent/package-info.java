/// What the patient is told before agreeing, for this plan, and how they agree.
package filiform.app.web.consent;

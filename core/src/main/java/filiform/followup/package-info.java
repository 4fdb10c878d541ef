/// Decides how soon someone must look at a symptom. Self-care needs every question answered no.
package filiform.followup;

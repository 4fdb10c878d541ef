/// What a patient takes home after needling: what is common, what helps, and what to watch for where the needle was.
package filiform.followup.aftercare;

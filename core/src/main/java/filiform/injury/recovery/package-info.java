/// How the nerve came to harm, how bad it is, when it may recover, and what is due when. It looks at findings and at
/// where localisation puts the lesion, and at nothing else of the step before.
package filiform.injury.recovery;

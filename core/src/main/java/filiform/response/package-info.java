/// Decides what to do now with what the patient feels. The fixed rules decide; the likelihoods only explain.
package filiform.response;

/// The fixed words of a visit's record: what to check before it closes, how bad an unwanted event was and how likely
/// the needle caused it, what else the care plan holds, what a practitioner learned. It grades what was told; it never
/// takes what is unknown for the milder grade, nor for the surer cause.
package filiform.followup.documentation;

package filiform.response;

import filiform.measure.Answer;

/// What is known once the needle is out.
///
/// @param symptomFree       nothing is felt any more
/// @param examinationNormal power, touch and reflexes are as before, both sides
/// @param agreed            the patient agrees to another needle
public record After(Answer symptomFree, Answer examinationNormal, Answer agreed) {

    public static final After UNKNOWN = new After(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);
}

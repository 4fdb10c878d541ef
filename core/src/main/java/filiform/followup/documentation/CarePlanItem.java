package filiform.followup.documentation;

import filiform.atlas.Basis;

/// Something that a care plan can hold beside the needle.
///
/// @param asks what to write down with it
public record CarePlanItem(String id, String name, String asks, Basis basis) {}

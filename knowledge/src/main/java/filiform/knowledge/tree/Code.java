package filiform.knowledge.tree;

/// Every fault that content can have. A code never changes its meaning once released.
public enum Code {
    UNREADABLE("K-001", "The file is not readable YAML text in UTF-8."),
    KEY_TWICE("K-002", "The same field stands twice in one place."),
    NOT_PLAIN("K-003", "The file uses a YAML feature that content does without: anchor, alias, tag, second document."),
    TOO_LARGE("K-004", "The file is too large or too deeply nested."),
    FILE_MISSING("K-005", "A kind of content file is missing."),
    FILE_UNKNOWN("K-006", "A file in the folder is of no known kind or stands in the wrong place."),
    STALE("K-007", "The compiled knowledge does not stem from these files."),
    FIELD_UNKNOWN("K-011", "A field does not belong here; mostly a slip of the pen."),
    FIELD_MISSING("K-012", "A field that must be there is missing."),
    WRONG_TYPE("K-013", "A value is of the wrong type, such as text where a number belongs."),
    NOT_ALLOWED("K-014", "A value is outside what is allowed or plausible at this place."),
    SOURCE_UNKNOWN("K-021", "A source key is cited that sources/ does not hold."),
    SOURCE_UNUSED("K-022", "A source is listed that nothing cites."),
    SOURCE_TWICE("K-023", "Two sources have the same key, DOI, PMID or address."),
    SOURCE_CLOSED("K-024", "A source has neither DOI nor PMID nor address, so that nobody can open it."),
    GRADE_TOO_HIGH("K-025", "A grade claims more than its sources can carry."),
    ASSUMPTION_HIDDEN("K-026", "Something is assumed and does not cite project-assumption."),
    NAME_TWICE("K-031", "A name or synonym stands for two things of its kind."),
    PART_TWICE("K-032", "A name stands twice within one nerve or site."),
    NAME_UNKNOWN("K-033", "A nerve, muscle, area or other thing is named that the content does not hold."),
    ROOT_UNKNOWN("K-034", "A nerve root is named that the content does not hold."),
    POINT_UNKNOWN("K-035", "A point is named that the nerve does not have."),
    NO_ERROR("K-041", "A figure has neither an error nor a sample from which it could be computed."),
    OUT_OF_ORDER("K-042", "Two figures contradict each other, such as a near face behind the far face."),
    SUPPLY_SUM("K-051", "The shares of a muscle's or area's supply do not sum to 1."),
    ROOT_SUM("K-052", "The shares of the roots do not sum to 1."),
    ROOT_CUT_OFF("K-053", "A root that supplies a muscle or area has no way to it through the nerve tree."),
    LEADS_NOWHERE("K-054", "A nerve gives no muscle, no area and no nerve."),
    GIVEN_BY_NONE("K-055", "No nerve gives this nerve, and it is no root."),
    CIRCLE("K-056", "A nerve leads back to itself."),
    STRETCH_REVERSED("K-057", "The stretch of a bundle or of a sign does not run from proximal to distal."),
    BUNDLE_FOREIGN("K-058", "A bundle names what does not leave its nerve at or beyond the bundle's beginning."),
    NOTHING_JUDGED("K-061", "A site names no structure that could be hit."),
    COURSE_REVERSED("K-062", "The stretch of a nerve at a site does not run from proximal to distal."),
    TARGET_FOREIGN("K-063", "The target is no muscle of the site."),
    NOT_SUPERFICIAL(
            "K-064", "A structure is called superficial that lies deep, moves a muscle or is no nerve or vein."),
    LEFT_OUT(
            "K-065",
            "A technique's own view leaves out a structure of the site's usual view and does not say why it is out of"
                    + " reach."),
    STANDS_STILL("K-066", "A winding course stands still: two neighbouring places, or its two ends, are the same."),
    DETOUR_ASTRAY(
            "K-081", "A detour joins where no branch to its target lies beyond, or runs in the nerve that it joins."),
    SHIFT_UNCLEAR("K-082", "A shift names a nerve that is no root, or not one neighbour for each root."),
    VARIANTS_TOO_MANY("K-083", "Too many variants hang together: every set of them is weighed."),
    REACH_UNCLEAR("K-084", "A rival names movements without reaching them, or reaches movements and names none."),
    OUTLINE_CROSSES("K-071", "An outline is no simple polygon: two of its edges cross or touch, or it has no surface."),
    OFF_CHART("K-072", "An outline lies outside the body's edge on its view.");

    private final String label;
    private final String meaning;

    Code(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}

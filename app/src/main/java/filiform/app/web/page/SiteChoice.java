package filiform.app.web.page;

import filiform.app.web.draw.BodyChart.Picture;
import java.util.List;

/// Ways to a needling site: by the body chart, by a part of the body, by the complaint.
///
/// @param asked   what the sites below answer, such as "left forearm"; blank before anything is chosen
/// @param sides   which side is meant
/// @param shelves the sites that were found, in groups
public record SiteChoice(
        List<Picture> chart,
        List<Way> parts,
        List<Way> complaints,
        String asked,
        List<Way> sides,
        List<Shelf> shelves) {

    public SiteChoice {
        chart = List.copyOf(chart);
        parts = List.copyOf(parts);
        complaints = List.copyOf(complaints);
        sides = List.copyOf(sides);
        shelves = List.copyOf(shelves);
    }

    /// A link.
    ///
    /// @param here true for what is shown
    public record Way(String name, String address, boolean here) {}

    /// A group of sites.
    ///
    /// @param note on what the list rests, or blank
    /// @param open shown unfolded
    public record Shelf(String heading, String note, boolean open, List<Row> rows) {
        public Shelf {
            rows = List.copyOf(rows);
        }
    }

    /// A site.
    ///
    /// @param muscles that are aimed at there, and other names
    public record Row(String name, String muscles, String address) {}
}

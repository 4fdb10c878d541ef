package filiform.app.web.page;

/// A list of visits.
public final class ListPage {

    private ListPage() {}

    /// One visit.
    public record Row(String address, String title, String site, String when, String state) {}
}

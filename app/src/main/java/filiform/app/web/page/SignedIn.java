package filiform.app.web.page;

import java.util.List;

/// What the head of every page shows of its reader.
///
/// @param called the reader, or blank where nobody is signed in
/// @param roles  in words
/// @param ways   pages that this reader may see
/// @param demo   whether this is a demonstration
public record SignedIn(String called, String roles, List<Way> ways, boolean demo) {

    /// A page.
    public record Way(String address, String name) {}

    public SignedIn {
        ways = List.copyOf(ways);
    }
}

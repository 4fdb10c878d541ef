package filiform.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

/// That parts of a text stand one after the other. The assertion library's own takes seconds on a whole page.
public final class InOrder {

    private InOrder() {}

    /// Fails and names the first part that does not stand behind those before it.
    public static Consumer<String> of(String... parts) {
        return text -> {
            int from = 0;
            for (String part : parts) {
                int at = text.indexOf(part, from);
                assertThat(at).as("<%s>, in this order", part).isNotNegative();
                from = at + part.length();
            }
        };
    }
}

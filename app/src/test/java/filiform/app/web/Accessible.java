package filiform.app.web;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Page;
import java.util.List;

/// What a page has that assistive technology cannot use.
final class Accessible {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessible() {}

    /// Each fault with the first elements that have it.
    static List<String> faults(Page page) {
        return told(builder(page).withTags(TAGS));
    }

    /// The faults of colours alone, for a page that was looked at in another scheme.
    static List<String> faultsOfColour(Page page) {
        return told(builder(page).withRules(List.of("color-contrast")));
    }

    /// What is in order is only counted: to list it takes longer than to look for it.
    private static AxeBuilder builder(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return new AxeBuilder(page).options(options);
    }

    private static List<String> told(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
    }
}

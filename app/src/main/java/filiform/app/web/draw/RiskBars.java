package filiform.app.web.draw;

import filiform.app.text.ChanceWords;
import filiform.planning.Contact;
import java.util.List;
import java.util.stream.Stream;

/// The chance of contact of each structure with its range, on an axis in powers of ten.
public final class RiskBars {

    private static final double WIDTH = 400;
    private static final double ROW = 40;
    private static final double TOP = 26;

    private RiskBars() {}

    public static String draw(List<Contact> contacts, String id) {
        List<Double> shown = contacts.stream()
                .flatMap(contact -> Stream.of(
                        Math.max(
                                contact.chance().floor(),
                                contact.chance().value().low()),
                        contact.chance().floor()))
                .toList();
        var axis = new LogAxis(LogAxis.decadesFor(shown), WIDTH - 26, 36);
        double height = TOP + contacts.size() * ROW + 14;
        var svg = new Svg(id, "bars", WIDTH, height, "Chance of contact by structure", words(contacts));
        for (LogAxis.Tick tick : axis.ticks()) {
            svg.line("grid", tick.at(), TOP - 6, tick.at(), height - 10);
            svg.text("axis mid", tick.at(), TOP - 12, tick.words());
        }
        double y = TOP;
        for (Contact contact : contacts) {
            row(svg, axis, contact, y);
            y += ROW;
        }
        return svg.toString();
    }

    private static void row(Svg svg, LogAxis axis, Contact contact, double y) {
        var chance = contact.chance();
        double floor = chance.floor();
        double low = axis.at(Math.max(chance.value().low(), floor));
        double high = axis.at(Math.max(chance.value().high(), floor));
        double value = axis.at(Math.max(chance.value().value(), floor));
        double middle = y + 26;
        String css = contact.structure().kind().words();
        svg.text("name " + css, 36, y + 14, contact.structure().name());
        svg.text("risk end", WIDTH - 26, y + 14, ChanceWords.of(chance));
        svg.shape(
                "rect",
                "class",
                "range " + css,
                "x",
                low,
                "y",
                middle - 4,
                "width",
                Math.max(1, high - low),
                "height",
                8,
                "rx",
                4);
        svg.line("end " + css, low, middle - 7, low, middle + 7);
        svg.line("end " + css, high, middle - 7, high, middle + 7);
        if (chance.value().value() < floor) {
            svg.shape(
                    "path",
                    "class",
                    "mark " + css,
                    "d",
                    "M%s %s l9 -6 v12 z".formatted(Svg.number(value - 7), Svg.number(middle)));
        } else {
            svg.shape("circle", "class", "mark " + css, "cx", value, "cy", middle, "r", 5);
        }
    }

    private static String words(List<Contact> contacts) {
        return String.join(
                ". ",
                contacts.stream()
                        .map(contact -> "%s: %s, range %s"
                                .formatted(
                                        contact.structure().name(),
                                        ChanceWords.of(contact.chance()),
                                        ChanceWords.range(contact.chance())))
                        .toList());
    }
}

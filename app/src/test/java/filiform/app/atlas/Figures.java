package filiform.app.atlas;

import filiform.atlas.Figure;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Finds every figure inside a record, however deep, so that a new one cannot be forgotten by a sheet.
final class Figures {

    private Figures() {}

    static List<Figure> in(Object thing) {
        var figures = new ArrayList<Figure>();
        collect(thing, figures);
        return figures;
    }

    private static void collect(Object thing, List<Figure> figures) {
        switch (thing) {
            case Figure figure -> figures.add(figure);
            case Collection<?> many -> many.forEach(each -> collect(each, figures));
            case Record each -> {
                for (RecordComponent part : each.getClass().getRecordComponents()) {
                    collect(value(part, each), figures);
                }
            }
            default -> {}
        }
    }

    private static Object value(RecordComponent part, Record owner) {
        try {
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot read " + part, e);
        }
    }
}

package filiform.app.web.page;

import java.util.List;

/// A page of words, forms and tables, one after the other.
public record PlainPage(Shell shell, String heading, List<Block> blocks) {

    public PlainPage {
        blocks = List.copyOf(blocks);
    }

    /// A part of the page.
    public sealed interface Block {}

    /// A paragraph.
    public record Words(String text) implements Block {}

    /// What went wrong, before anything else.
    public record Wrong(String text) implements Block {}

    /// A heading of a part.
    public record Heading(String text) implements Block {}

    /// Letters to copy.
    public record Letters(List<String> lines) implements Block {
        public Letters {
            lines = List.copyOf(lines);
        }
    }

    /// A drawing of ours.
    ///
    /// @param svg whole, nothing in it was typed
    public record Picture(String svg) implements Block {}

    /// Another page.
    public record Lead(String address, String text) implements Block {}

    /// Rows under a head; a row may end in forms.
    public record Table(List<String> head, List<Row> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// One row of a table.
    public record Row(List<String> cells, List<Form> forms) {
        public Row {
            cells = List.copyOf(cells);
            forms = List.copyOf(forms);
        }
    }

    /// A form that is posted.
    public record Form(String action, List<Field> fields, String button) implements Block {
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /// A field of a form.
    ///
    /// @param type     `text`, `password`, `date`, `number`, `hidden`, `checkbox`, `select`
    /// @param options  of a select
    /// @param complete what browsers may fill in
    /// @param on       whether a tick stands already
    public record Field(
            String name,
            String label,
            String type,
            String value,
            List<String> options,
            String complete,
            String hint,
            boolean on) {
        public Field {
            options = List.copyOf(options);
        }

        public static Field text(String name, String label, String value) {
            return new Field(name, label, "text", value, List.of(), "off", "", false);
        }

        public static Field password(String name, String label, String complete) {
            return new Field(name, label, "password", "", List.of(), complete, "", false);
        }

        public static Field hidden(String name, String value) {
            return new Field(name, "", "hidden", value, List.of(), "off", "", false);
        }

        public static Field tick(String name, String value, String label, boolean on) {
            return new Field(name, label, "checkbox", value, List.of(), "off", "", on);
        }

        public static Field select(String name, String label, List<String> options) {
            return new Field(name, label, "select", "", options, "off", "", false);
        }

        public static Field code(String name, String label) {
            return new Field(name, label, "text", "", List.of(), "one-time-code", "", false);
        }

        public Field typed(String other) {
            return new Field(name, label, other, value, options, complete, hint, on);
        }

        public Field completed(String other) {
            return new Field(name, label, type, value, options, other, hint, on);
        }

        public Field hinted(String other) {
            return new Field(name, label, type, value, options, complete, other, on);
        }
    }
}

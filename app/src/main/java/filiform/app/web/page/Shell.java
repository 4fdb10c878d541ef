package filiform.app.web.page;

/// What every page bears.
///
/// @param title  of the page
/// @param basis  program and knowledge in a line
/// @param review what to know of the knowledge before relying on it
/// @param style  address of the style sheet
/// @param script address of the page's script
/// @param htmx   address of htmx
/// @param icon   address of the mark
public record Shell(String title, String basis, String review, String style, String script, String htmx, String icon) {

    public Shell titled(String other) {
        return new Shell(other, basis, review, style, script, htmx, icon);
    }
}

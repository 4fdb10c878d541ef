package filiform.app.web.page;

import filiform.app.atlas.Link;
import filiform.app.atlas.Sheet;
import filiform.app.web.draw.BodyChart.Picture;
import java.util.List;

/// One thing of the atlas with its drawings.
public record SheetPage(Shell shell, Sheet sheet, List<Drawing> drawings) {

    /// A drawing of one or several pictures.
    ///
    /// @param legend what the numbers mean; empty where there is one thing only
    public record Drawing(String title, String caption, List<Picture> pictures, List<Signed> legend) {}

    /// A number on the chart and what it stands for.
    public record Signed(String sign, Link link) {}
}

package filiform.app.document;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// The foot of every page: what made it, and the page's number.
final class PageFoot extends PdfPageEventHelper {

    private final String words;
    private final Fonts fonts;

    PageFoot(String words, Fonts fonts) {
        this.words = words;
        this.fonts = fonts;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        ColumnText.showTextAligned(
                writer.getDirectContent(),
                Element.ALIGN_LEFT,
                fonts.small("Page %d. %s".formatted(writer.getPageNumber(), words)),
                document.left(),
                document.bottom() - 18,
                0);
    }
}

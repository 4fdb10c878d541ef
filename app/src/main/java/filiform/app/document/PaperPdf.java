package filiform.app.document;

import filiform.app.document.Paper.Fact;
import filiform.app.document.Paper.Facts;
import filiform.app.document.Paper.Heading;
import filiform.app.document.Paper.Items;
import filiform.app.document.Paper.Signature;
import filiform.app.document.Paper.Table;
import filiform.app.document.Paper.Words;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// A paper as PDF on A4, with its fonts inside. The same paper and time give the same pages.
public final class PaperPdf {

    private static final Color LINE = new Color(0xb8, 0xc2, 0xc7);
    private static final Color SHADE = new Color(0xee, 0xf2, 0xf3);
    private static final float MARGIN = 48;

    private final Fonts fonts = new Fonts();

    private PaperPdf() {}

    /// Sets a paper.
    ///
    /// @param made when it is made; it stands in the file's own description
    public static byte[] of(Paper paper, Instant made) {
        return new PaperPdf().set(paper, made);
    }

    private byte[] set(Paper paper, Instant made) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 12);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PageFoot(paper.foot(), fonts));
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC))));
        document.addTitle(paper.title());
        document.addCreator("Filiform");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
        document.add(paragraph(paper.title(), fonts::title, 0));
        document.add(paragraph(paper.about(), fonts::quiet, 2));
        for (Paper.Part part : paper.parts()) {
            add(document, part);
        }
        String lost = fonts.lost();
        if (!lost.isEmpty()) {
            document.add(paragraph(
                    "Some letters cannot be printed here and stand as '?': %s. The text form of this paper has them all."
                            .formatted(lost),
                    fonts::quiet,
                    10));
        }
        document.close();
        return bytes.toByteArray();
    }

    private interface Setting {
        Phrase of(String words);
    }

    private static Paragraph paragraph(String words, Setting setting, float before) {
        var paragraph = new Paragraph(setting.of(words));
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(3);
        return paragraph;
    }

    private void add(Document document, Paper.Part part) {
        switch (part) {
            case Heading(String words) -> {
                Paragraph heading = paragraph(words, fonts::heading, 12);
                heading.setKeepTogether(true);
                document.add(heading);
            }
            case Words(String words) -> document.add(paragraph(words, fonts::plain, 2));
            case Facts(List<Fact> facts) -> document.add(facts(facts));
            case Items(List<String> items, String none) -> {
                if (items.isEmpty()) {
                    document.add(paragraph(none, fonts::plain, 2));
                } else {
                    document.add(items(items));
                }
            }
            case Table(List<String> head, List<List<String>> rows, String none) -> {
                if (rows.isEmpty()) {
                    document.add(paragraph(none, fonts::plain, 2));
                } else {
                    document.add(table(head, rows));
                }
            }
            case Signature(String who, String when) ->
                document.add(paragraph(
                        when.isBlank()
                                ? "Signature: ______________________________  " + who
                                : "Signed: " + who + ", " + when,
                        fonts::strong,
                        18));
        }
    }

    private PdfPTable facts(List<Fact> facts) {
        var table = new PdfPTable(new float[] {3, 7});
        table.setWidthPercentage(100);
        table.setSpacingBefore(3);
        for (Fact fact : facts) {
            table.addCell(cell(fonts.strong(fact.name()), Color.WHITE));
            table.addCell(cell(value(fact.value()), Color.WHITE));
        }
        return table;
    }

    private PdfPTable table(List<String> head, List<List<String>> rows) {
        var table = new PdfPTable(head.size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setHeaderRows(1);
        head.forEach(words -> table.addCell(cell(fonts.strong(words), SHADE)));
        for (List<String> row : rows) {
            row.forEach(words -> table.addCell(cell(value(words), Color.WHITE)));
        }
        return table;
    }

    private Phrase value(String words) {
        return words.equals(Paper.UNKNOWN) ? fonts.quiet(words) : fonts.plain(words);
    }

    private org.openpdf.text.List items(List<String> items) {
        var list = new org.openpdf.text.List(false, 12);
        list.setListSymbol("\u2022");
        items.forEach(item -> list.add(new ListItem(fonts.plain(item))));
        return list;
    }

    private static PdfPCell cell(Phrase words, Color shade) {
        var cell = new PdfPCell(words);
        cell.setBorderColor(LINE);
        cell.setBackgroundColor(shade);
        cell.setPadding(4);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }
}

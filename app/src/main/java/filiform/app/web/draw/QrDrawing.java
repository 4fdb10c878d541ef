package filiform.app.web.draw;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A text as a QR code, drawn as one path.
public final class QrDrawing {

    /// The empty border that readers need, in modules.
    private static final int QUIET = 4;

    private QrDrawing() {}

    /// The code as SVG; what it says stands beside it in letters, so it has no text of its own.
    public static String svg(String text) {
        ByteMatrix matrix = matrix(text);
        int size = matrix.getWidth() + 2 * QUIET;
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return "<svg class=\"qr\" role=\"img\" aria-label=\"QR code of the letters below\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><path class=\"qr-paper\" d=\"M0 0h%dv%dH0z\"/><path class=\"qr-ink\" d=\"%s\"/></svg>"
                .formatted(size, size, size, size, path);
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds %d letters.".formatted(text.length()), e);
        }
    }
}

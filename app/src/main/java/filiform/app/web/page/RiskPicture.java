package filiform.app.web.page;

import filiform.app.contract.DirectionWords;
import filiform.app.web.draw.HeatMap;
import filiform.app.web.draw.HeatMap.Axes;
import filiform.app.web.draw.HeatMap.Now;
import filiform.atlas.Technique;
import filiform.planning.Approach;
import filiform.planning.Question;
import filiform.planning.RiskMap;
import java.util.Optional;

/// A risk map with its axes in the words of the site and the needle's place on it.
public final class RiskPicture {

    private static final int LONGEST = 52;

    private RiskPicture() {}

    public static HeatMap.Picture of(Question question, RiskMap map) {
        Approach approach = question.approach();
        Technique.Frame frame = question.view().frame();
        return switch (map.kind()) {
            case TILT_AND_DEPTH ->
                HeatMap.draw(
                        map,
                        new Axes(
                                brief("tilt in degrees, right: " + DirectionWords.along(approach.azimuth(), frame)),
                                "depth along the shaft, mm"),
                        Optional.of(new Now(
                                approach.tilt(),
                                question.depth().orElse(map.rows().getLast()))),
                        "risk-map");
            case ENTRY ->
                HeatMap.draw(
                        map,
                        new Axes(brief("along, mm, right: " + frame.x()), brief("across, mm, down: " + frame.y())),
                        Optional.of(new Now(approach.x(), approach.y())),
                        "risk-map");
        };
    }

    /// Some frames tell a whole landmark; an axis has room for a line.
    private static String brief(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
    }
}

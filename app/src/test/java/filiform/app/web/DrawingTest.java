package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import filiform.app.contract.Decided;
import filiform.app.contract.Decided.Planned;
import filiform.app.contract.Step;
import filiform.app.json.Parsed;
import filiform.app.web.draw.CrossSection;
import filiform.app.web.draw.DepthCurves;
import filiform.app.web.draw.RiskBars;
import filiform.atlas.Site;
import filiform.planning.Contact;
import filiform.planning.Plan;
import filiform.planning.Straying;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// Every site's drawings are well-formed, to scale, and say in words what they show.
class DrawingTest {

    private static Plan plan(Site site, double depth) {
        var input =
                JsonNodeFactory.instance.objectNode().put("site", site.name()).put("needle", "0.25x50");
        if (depth > 0) {
            input.put("depth", depth);
        }
        return Running.DECISIONS.decide(Step.PLAN, input) instanceof Parsed.Ok<Decided>(Planned planned)
                ? planned.plan()
                : failed(site);
    }

    private static Plan failed(Site site) {
        throw new AssertionError("No plan for " + site.name());
    }

    private static Document parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String section(Plan plan) {
        var straying =
                Straying.of(plan.question(), Running.DECISIONS.knowledge().planning());
        return CrossSection.draw(plan, straying, "s");
    }

    @Test
    void everySiteIsDrawnAndDescribed() throws Exception {
        for (Site site : Running.DECISIONS.knowledge().atlas().sites().all()) {
            Plan plan = plan(site, 0);
            for (String svg :
                    new String[] {section(plan), RiskBars.draw(plan.contacts(), "b"), DepthCurves.draw(plan, "c")}) {
                Document document = parsed(svg);
                String words = document.getElementsByTagName("desc").item(0).getTextContent();

                assertThat(plan.contacts())
                        .extracting(contact -> contact.structure().name())
                        .allSatisfy(name -> assertThat(words).contains(name));
                assertThat(svg).doesNotContain("style=", "<script", "NaN", "Infinity");
            }
        }
    }

    @Test
    void theNeedleIsToScale() throws Exception {
        for (Site site : Running.DECISIONS.knowledge().atlas().sites().all()) {
            Document document = parsed(section(plan(site, 5)));
            double skin = 0;
            double tip = 0;
            double bar = 0;
            var lines = document.getElementsByTagName("line");
            for (int i = 0; i < lines.getLength(); i++) {
                var line = (Element) lines.item(i);
                switch (line.getAttribute("class")) {
                    case "skin" -> skin = number(line, "y1");
                    case "needle" -> tip = number(line, "y2");
                    case "bar" -> bar = Math.max(bar, number(line, "x2") - number(line, "x1"));
                    default -> {}
                }
            }

            double steep = Math.cos(Math.toRadians(site.usual().tilt()));
            assertThat(tip - skin).as(site.name()).isCloseTo(bar * steep / 2, org.assertj.core.data.Offset.offset(0.1));
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void aRiskStandsBesideEachStructure() {
        for (Site site : Running.DECISIONS.knowledge().atlas().sites().all()) {
            Plan plan = plan(site, 0);
            String svg = section(plan);

            for (Contact contact : plan.contacts()) {
                assertThat(svg).contains(filiform.app.text.ChanceWords.of(contact.chance()));
            }
        }
    }
}

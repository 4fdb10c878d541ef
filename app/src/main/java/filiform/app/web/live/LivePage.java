package filiform.app.web.live;

import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitPages;
import java.util.UUID;

/// The live page as the server sends it: without anything of the patient, for it is kept on the device.
///
/// @param account that opened it: what is tapped before the clinic was reached is tapped by them
/// @param script address of the page's script
/// @param rules  address of the rules' tables
/// @param chart  address of the body chart
/// @param assets addresses of all that the page needs without the network, with a space between
public record LivePage(Shell shell, UUID id, UUID account, String script, String rules, String chart, String assets) {

    public String visit() {
        return id.toString();
    }

    public String visitAddress() {
        return VisitPages.address(id);
    }

    public String address() {
        return visitAddress() + "/live";
    }

    public String table() {
        return visitAddress() + "/table";
    }
}

package filiform.app.web.my;

import filiform.app.web.page.Shell;
import filiform.knowledge.language.Language;
import filiform.record.event.ClinicEvent.ClinicReached;
import java.util.ArrayList;
import java.util.List;

/// How a patient reads: by which link, in which language, how large, and whom to call.
///
/// @param shell     what every page bears
/// @param scripts   addresses of the page's script and of what it loads
/// @param path      of the link, such as `/my/abc`
/// @param at        where the reader is below it: blank, `/check` or `/record`
/// @param of        by which the link names a visit, see [filiform.app.account.Links#names]; blank where it names none
/// @param language  that is read
/// @param chosen    true where the reader chose it in the address, which links then carry on
/// @param large     large type
/// @param reviewed  whether a clinician has reviewed the content
/// @param languages that can be read
public record Reading(
        Shell shell,
        Scripts scripts,
        String path,
        String at,
        String of,
        Language language,
        boolean chosen,
        boolean large,
        boolean reviewed,
        List<Language> languages,
        ClinicReached reach) {

    /// Addresses of assets.
    ///
    /// @param page  of the script of every page
    /// @param check of the script that judges an answer
    /// @param draw  of the script that draws
    /// @param rules of the tables of triage
    /// @param words of what triage says, in this language
    public record Scripts(String page, String check, String draw, String rules, String words) {}

    public Reading {
        languages = List.copyOf(languages);
    }

    public String say(String english) {
        return language.say(english);
    }

    /// A sentence with gaps.
    public String say(String english, Object... parts) {
        return language.say(english, parts);
    }

    /// A name of the clinical content, in this language.
    public String word(String english) {
        return language.say(english);
    }

    /// The address of a page of this patient, which keeps language and type.
    public String to(String page) {
        return address(page, chosen ? language.code() : "", large);
    }

    /// This page in another language.
    public String in(Language other) {
        return address(at, other.code(), large);
    }

    /// This page in the other size.
    public String sized() {
        return address(at, chosen ? language.code() : "", !large);
    }

    private String address(String page, String code, boolean big) {
        var parts = new ArrayList<String>();
        if (!of.isEmpty()) {
            parts.add("of=" + of);
        }
        if (!code.isEmpty()) {
            parts.add("lang=" + code);
        }
        if (big) {
            parts.add("type=large");
        }
        return path + page + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    /// The emergency number as a sentence has it.
    public String emergency() {
        return reach.emergency().isBlank() ? say("the emergency number") : reach.emergency();
    }

    /// A number as a telephone dials it; blank where there is none.
    public static String dial(String number) {
        return number.replaceAll("[^0-9+]", "");
    }
}

package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.account.Settings;
import filiform.app.web.form.Filled;
import filiform.app.web.page.PlainPage.Block;
import filiform.app.web.page.PlainPage.Field;
import filiform.app.web.page.PlainPage.Form;
import filiform.app.web.page.PlainPage.Words;
import filiform.app.web.page.PlainPage.Wrong;
import filiform.record.event.ClinicEvent.ClinicReached;
import filiform.record.event.ClinicEvent.ClinicSettled;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The administrator's page of the clinic itself.
final class SettingsRoom {

    private static final int LONGEST = 200;

    private final Access access;
    private final Plain plain;
    private final boolean mails;

    /// @param mails whether the clinic can send mail
    SettingsRoom(Access access, Plain plain, boolean mails) {
        this.access = access;
        this.plain = plain;
        this.mails = mails;
    }

    void show(Context context) {
        page(context, 200, Optional.empty());
    }

    private void page(Context context, int status, Optional<String> wrong) {
        Optional<ClinicSettled> settled = Settings.of(access.journal());
        ClinicReached reach = Settings.reach(access.journal());
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(
                new Words(
                        settled.isEmpty()
                                ? "Nothing was said of this clinic yet. How long a record must be kept is a matter of the law where the clinic is: no period is assumed."
                                : "As it was last said. How long a record must be kept is a matter of the law where the clinic is."));
        blocks.add(new Form(
                "/clinic",
                List.of(
                        Field.text(
                                "name",
                                "Name of the clinic",
                                settled.map(ClinicSettled::name).orElse("")),
                        Field.text(
                                "jurisdiction",
                                "Jurisdiction",
                                settled.map(ClinicSettled::jurisdiction).orElse("")),
                        Field.text(
                                        "retention_years",
                                        "Years that a record is kept after the last visit",
                                        settled.flatMap(ClinicSettled::retentionYears)
                                                .map(String::valueOf)
                                                .orElse(""))
                                .typed("number")
                                .hinted("1 to 100, or left out"),
                        Field.text("phone", "Telephone that patients call", reach.phone())
                                .typed("tel")
                                .hinted("shown on every patient's page"),
                        Field.text("emergency", "Emergency number here", reach.emergency())
                                .typed("tel")
                                .hinted("such as 911 or 112; without it patients read only \"the emergency number\"")),
                "Save"));
        blocks.add(
                new Words(
                        mails
                                ? "Reminders by e-mail are on: patients who agreed get a link when a check-in is due."
                                : "Reminders by e-mail are off: this clinic was started without a mail server. Nobody is reminded."));
        plain.send(context, status, "The clinic", blocks);
    }

    void settle(Context context) {
        var form = new Filled(context.formParamMap());
        String name = form.text("name");
        String jurisdiction = form.text("jurisdiction");
        String years = form.text("retention_years");
        var reach = new ClinicReached(form.text("phone"), form.text("emergency"));
        if (!callable(reach.phone()) || !callable(reach.emergency())) {
            page(context, 422, Optional.of("A telephone number has 2 to 30 digits, spaces, + - ( )."));
            return;
        }
        boolean usable = name.length() <= LONGEST
                && jurisdiction.length() <= LONGEST
                && (years.isEmpty() || (years.matches("[0-9]{1,3}") && within(Integer.parseInt(years))));
        if (!usable) {
            page(context, 422, Optional.of("Names have 200 letters at most, years are 1 to 100 or left out."));
            return;
        }
        Optional<Integer> kept = years.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(years));
        access.recorder().clinic(Signed.account(context), new ClinicSettled(name, jurisdiction, kept));
        if (!reach.equals(Settings.reach(access.journal()))) {
            access.recorder().clinic(Signed.account(context), reach);
        }
        Plain.to(context, "/clinic");
    }

    private static boolean callable(String number) {
        return number.isEmpty() || number.matches("(?=.*[0-9].*[0-9])[0-9+() -]{2,30}");
    }

    private static boolean within(int years) {
        return years >= 1 && years <= 100;
    }
}

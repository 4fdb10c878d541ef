package filiform.app.contract;

import filiform.app.contract.Decided.Screened;
import filiform.app.json.Fields;
import filiform.knowledge.Knowledge;
import filiform.knowledge.table.Tables;
import filiform.planning.Plan;
import filiform.planning.consent.ConsentAsked;
import filiform.planning.consent.Inform;
import filiform.screening.Effect;
import filiform.screening.Screen;
import filiform.screening.scope.Permission;
import java.util.Optional;
import java.util.function.Supplier;

/// What must be settled before a needle: may this patient be needled, may this practitioner, and what the patient is to
/// be told.
final class Agreeing {

    private final Tables tables;
    private final ScreenForm form;

    Agreeing(Knowledge knowledge, ExaminationForm examinations) {
        tables = knowledge.tables();
        form = new ScreenForm(
                knowledge.atlas().sites(),
                tables.screening(),
                examinations,
                new PractitionerForm(tables.scope(), tables.screening().regions()));
    }

    /// Reads what `screen` is asked; the decision may be taken only where no fault was found.
    Supplier<Decided> screen(Fields fields) {
        ScreenForm.Read read = form.read(fields);
        return () -> {
            Optional<Permission> permission = read.practitioner().map(who -> who.may(tables.scope(), read.asked()));
            Effect least = permission.map(Permission::effect).orElse(Effect.CAUTION);
            return new Screened(
                    Screen.screen(tables.screening(), read.asked()).atLeast(least),
                    read.asked(),
                    read.site(),
                    Screen.screen(tables.screening(), form.allNo(read.asked())).atLeast(least),
                    permission,
                    read.warnings());
        };
    }

    /// Whether a consent text is asked for beside a plan, and with what.
    Optional<ConsentForm.Read> asked(Fields plan) {
        return ConsentForm.read(plan, form, tables.screening());
    }

    ConsentAnswer consent(Plan plan, ConsentForm.Read read) {
        var asked = new ConsentAsked(Optional.of(plan), read.reason(), read.screening());
        return new ConsentAnswer(Inform.inform(tables.consent(), asked), read.warnings());
    }
}

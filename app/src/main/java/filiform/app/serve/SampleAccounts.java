package filiform.app.serve;

import filiform.app.account.Accounts;
import filiform.app.account.Cost;
import filiform.app.account.Passwords;
import filiform.app.account.Role;
import filiform.app.account.Secret;
import filiform.record.Event;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The made-up people of the demonstration, named by their roles, with passwords that are random at each start.
final class SampleAccounts {

    /// Quick, for passwords that live as long as the demonstration.
    static final Cost COST = new Cost(19 * 1024, 2, 1);

    /// One of them.
    record Sample(UUID account, String name, String password) {}

    private record Person(String name, String called, Role role) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("practitioner.one", "Practitioner one", Role.PRACTITIONER),
            new Person("practitioner.two", "Practitioner two", Role.PRACTITIONER),
            new Person("practitioner.three", "Practitioner three", Role.PRACTITIONER),
            new Person("lead", "Safety lead", Role.LEAD),
            new Person("administrator", "Administrator", Role.ADMINISTRATOR),
            new Person("analyst", "Registry analyst", Role.ANALYST));

    private static final int PASSWORD_BITS = 75;

    private SampleAccounts() {}

    static List<Sample> open(Accounts accounts) {
        var random = new SecureRandom();
        var passwords = new Passwords(COST, random);
        var samples = new ArrayList<Sample>();
        for (Person person : PEOPLE) {
            UUID account = accounts.open(Event.SYSTEM, person.name(), person.called(), List.of(person.role()))
                    .account();
            String password = Secret.typed(random, PASSWORD_BITS);
            accounts.setPassword(account, passwords.hash(password));
            samples.add(new Sample(account, person.name(), password));
        }
        return samples;
    }
}

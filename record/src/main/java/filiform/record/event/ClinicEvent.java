package filiform.record.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is recorded of the clinic itself: accounts, credentials, links, settings. Secrets stand here as hashes alone,
/// but for that of the second factor, which must be read to be checked.
public sealed interface ClinicEvent extends What {

    /// An account was made. Its owner sets the password with the one-time secret.
    ///
    /// @param name       what is typed to sign in
    /// @param called     as others see it on a page
    /// @param roles      in the words of the clinic's roles
    /// @param invitation hash of the one-time secret
    /// @param until      when that ends
    record AccountOpened(UUID account, String name, String called, List<String> roles, String invitation, Instant until)
            implements ClinicEvent {
        public AccountOpened {
            Require.told("name", name);
            Require.hash("invitation", invitation);
            roles = List.copyOf(roles);
        }
    }

    /// The owner was given another one-time secret; password and second factor no longer count.
    record AccountInvited(UUID account, String invitation, Instant until) implements ClinicEvent {
        public AccountInvited {
            Require.hash("invitation", invitation);
        }
    }

    /// The owner set a password. A one-time secret is used up by it.
    ///
    /// @param hash by Argon2id, with its cost
    record PasswordSet(UUID account, String hash) implements ClinicEvent {
        public PasswordSet {
            Require.told("hash", hash);
        }
    }

    /// The owner set a second factor; the one before no longer counts.
    ///
    /// @param secret   in Base64
    /// @param recovery hashes of the recovery codes
    record SecondFactorSet(UUID account, String secret, List<String> recovery) implements ClinicEvent {
        public SecondFactorSet {
            Require.told("secret", secret);
            recovery = List.copyOf(recovery);
        }
    }

    /// A recovery code was used, and counts no more.
    record RecoveryUsed(UUID account, String hash) implements ClinicEvent {
        public RecoveryUsed {
            Require.hash("hash", hash);
        }
    }

    /// These roles take the place of those before.
    record RolesGiven(UUID account, List<String> roles) implements ClinicEvent {
        public RolesGiven {
            roles = List.copyOf(roles);
        }
    }

    /// Nobody signs in with this account again. What it wrote stays.
    record AccountClosed(UUID account, String why) implements ClinicEvent {}

    /// What a practitioner is trained and licensed for; takes the place of what stood before.
    ///
    /// @param profession    in the words of the jurisdictions, such as `physiotherapist`
    /// @param licence       its number, or blank
    /// @param place         where it holds, or blank
    /// @param validUntil    of the licence, where it ends
    /// @param trainingHours in dry needling, 0 to 10,000; not told is not none
    /// @param regions       of the body that the training covers, in the words of screening
    /// @param expires       of this whole entry, where it ends before the licence
    record CredentialGiven(
            UUID account,
            String profession,
            String licence,
            String place,
            Optional<LocalDate> validUntil,
            Optional<Double> trainingHours,
            List<String> regions,
            Optional<LocalDate> expires)
            implements ClinicEvent {
        public CredentialGiven {
            Require.told("profession", profession);
            trainingHours.ifPresent(hours -> Require.within("training_hours", hours, 0, 10_000));
            regions = List.copyOf(regions);
        }
    }

    /// How learning is counted.
    enum Learning {
        HOURS,
        SUPERVISED_SESSIONS
    }

    /// A practitioner learned.
    ///
    /// @param amount hours or sessions, above 0 and at most 1,000
    /// @param what   in words
    record LearningLogged(UUID account, LocalDate day, Learning kind, double amount, String what)
            implements ClinicEvent {
        public LearningLogged {
            Require.told("what", what);
            Require.within("amount", amount, 0.01, 1_000);
        }
    }

    /// The clinic's settings, all of them.
    ///
    /// @param name           of the clinic
    /// @param jurisdiction   in the words of the jurisdictions, or blank where none was told
    /// @param retentionYears how long a record is kept after the last visit, 1 to 100, or not told
    record ClinicSettled(String name, String jurisdiction, Optional<Integer> retentionYears) implements ClinicEvent {
        public ClinicSettled {
            retentionYears.ifPresent(years -> Require.within("retention_years", years, 1, 100));
        }
    }

    /// Whom patients call. It takes the place of what stood before.
    ///
    /// @param phone     of the clinic, or blank where it was not told
    /// @param emergency the emergency number of the place, or blank where it was not told
    record ClinicReached(String phone, String emergency) implements ClinicEvent {}

    /// A patient was given a link to their own data.
    ///
    /// @param token hash of what stands in the address
    record LinkGiven(UUID link, UUID patient, String token, Instant until) implements ClinicEvent {
        public LinkGiven {
            Require.hash("token", token);
        }
    }

    /// A link no longer opens.
    record LinkRevoked(UUID link) implements ClinicEvent {}
}

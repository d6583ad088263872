package org.holdfast.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.holdfast.access.Act;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Decisions;
import org.holdfast.access.NotAllowed;
import org.holdfast.access.Resource;
import org.holdfast.access.Role;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.account.EmailAddress;
import org.holdfast.account.NewPerson;
import org.holdfast.account.PersonName;
import org.holdfast.couple.Couple;
import org.holdfast.couple.Partner;
import org.holdfast.couple.Side;
import org.holdfast.policy.CouplePolicy;
import org.holdfast.policy.PolicyRef;
import org.holdfast.policy.PolicySignature;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.FakeVault;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Vault;
import org.jspecify.annotations.Nullable;

/** A made-up practice that a test fills with the people it needs; everyone in it is new and random. */
public final class Practice implements CurrentViewer {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    private static final PolicyRef POLICY = new PolicyRef("limited-secrets", 2);

    private final Repositories repositories;
    private final Vault vault;
    private final Runnable forgetting;
    private final TestClock clock = new TestClock(Instant.parse("2026-03-18T09:30:15.123456Z"), ZONE);
    private @Nullable Viewer acting;
    private BiConsumer<Act, Resource> hearer = (act, resource) -> {};

    /** @param forgetting drops what the store holds in memory, so that the next read is a real one */
    public Practice(Repositories repositories, Vault vault, Runnable forgetting) {
        this.repositories = repositories;
        this.vault = vault;
        this.forgetting = forgetting;
    }

    public static Practice inMemory() {
        return new Practice(Repositories.inMemory(), new FakeVault(), () -> {});
    }

    public Repositories repositories() {
        return repositories;
    }

    public Vault vault() {
        return vault;
    }

    public TestClock clock() {
        return clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Reads anew from here on. */
    public void forget() {
        forgetting.run();
    }

    /** From here on this person acts. */
    public void as(Viewer viewer) {
        acting = viewer;
    }

    /** From here on this one hears of everything that somebody asked for and was allowed. */
    public void tell(BiConsumer<Act, Resource> told) {
        hearer = told;
    }

    @Override
    public Viewer viewer() {
        if (acting == null) {
            throw new NotAllowed();
        }
        return acting;
    }

    @Override
    public void asks(Act act, Resource resource) {
        Decisions.require(viewer(), act, resource);
        hearer.accept(act, resource);
    }

    public Viewer admin() {
        return Viewer.admin(account(Role.ADMIN, "", "Ada", "Holm").id());
    }

    public Viewer counselor() {
        return counselor("Dr.", "Abena", "Osei");
    }

    public Viewer counselor(String title, String given, String family) {
        return Viewer.counselor(account(Role.COUNSELOR, title, given, family).id());
    }

    public Pair pair() {
        return pair(counselor());
    }

    public Pair pair(Viewer counselor) {
        return pair(counselor, "Maya", "Jonas");
    }

    public Pair pair(Viewer counselor, String givenA, String givenB) {
        CoupleId couple = couple(counselor);
        return new Pair(
                couple, counselor, seat(couple, Side.A, givenA, "Lindqvist"), seat(couple, Side.B, givenB, "Abara"));
    }

    /** A couple in which nobody sits yet, with a secrets policy. */
    public CoupleId couple(Viewer counselor) {
        CoupleId id = CoupleId.fresh();
        repositories.couples().add(new Couple(id, counselor.account(), now()));
        repositories.policies().add(new CouplePolicy(id, POLICY, counselor.account(), now()));
        return id;
    }

    /** Seats a new client, who has signed the couple's policy. */
    public Viewer seat(CoupleId couple, Side side, String given, String family) {
        Viewer client = unsigned(couple, side, given, family);
        repositories
                .policies()
                .inForce(client, couple)
                .ifPresent(policy -> repositories
                        .policies()
                        .add(new PolicySignature(policy, client.ownSeat().partner(), now())));
        return Viewer.client(client.account(), new Seat(couple, client.ownSeat().partner(), true));
    }

    /** Seats a new client, who has signed nothing yet. */
    public Viewer unsigned(CoupleId couple, Side side, String given, String family) {
        Account account = account(Role.CLIENT, "", given, family);
        Partner partner = new Partner(PartnerId.fresh(), couple, account.id(), side);
        repositories.couples().add(partner);
        return Viewer.client(account.id(), new Seat(couple, partner.id(), false));
    }

    /** Someone as the store knows them by now. */
    public Viewer again(Viewer viewer) {
        return repositories
                .viewers()
                .bySubject(repositories.accounts().own(viewer).subject())
                .orElseThrow();
    }

    public Account account(Role role, String title, String given, String family) {
        Account account =
                new Account(AccountId.fresh(), UUID.randomUUID().toString(), role, person(title, given, family), now());
        repositories.accounts().add(account);
        return account;
    }

    /** Someone new, with an address nobody has. */
    public static NewPerson person(String title, String given, String family) {
        return new NewPerson(
                new PersonName(title, given, family),
                new EmailAddress(UUID.randomUUID() + "@example.org"),
                Locale.ENGLISH);
    }
}

package org.holdfast.stack.demo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.holdfast.access.Role;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.account.Accounts;
import org.holdfast.account.EmailAddress;
import org.holdfast.account.NewPerson;
import org.holdfast.account.PersonName;
import org.holdfast.account.jpa.AccountJpa;
import org.holdfast.couple.Couple;
import org.holdfast.couple.Couples;
import org.holdfast.couple.Partner;
import org.holdfast.couple.Side;
import org.holdfast.couple.jpa.CoupleJpa;
import org.holdfast.library.Library;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Vault;

/** Fills an empty database with the made-up practice and its last six months. */
public final class DemoPractice {

    private final EntityManager entities;
    private final Accounts accounts;
    private final Couples couples;
    private final Past past;
    private final Calendar calendar;
    private final Director director;

    private DemoPractice(EntityManager entities, Vault vault, Clock clock) {
        this.entities = entities;
        this.accounts = AccountJpa.accounts(entities);
        this.couples = CoupleJpa.couples(entities);
        this.past = new Past(entities, clock.getZone());
        this.calendar = new Calendar(clock);
        this.director = new Director(Theatre.on(entities, new Library(), vault, past), Diary.shipped(), calendar);
    }

    /**
     * Fills the tables, unless someone is in them already; says whether it did.
     *
     * @param clock now, in the practice's time zone
     */
    public static boolean fill(Database database, Vault vault, People people, Clock clock) {
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("holdfast", database.properties());
                EntityManager entities = factory.createEntityManager()) {
            if (isTaken(entities)) {
                return false;
            }
            // All or nothing: a practice that was only half filled would never be completed
            entities.getTransaction().begin();
            new DemoPractice(entities, vault, clock).play(people);
            entities.getTransaction().commit();
            return true;
        }
    }

    private static boolean isTaken(EntityManager entities) {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                > 0;
    }

    private void play(People people) {
        Instant founded = calendar.at(190, 8, 0);
        Viewer founder = Viewer.admin(AccountId.fresh());
        past.at(
                founded,
                founder,
                () -> people.people().stream()
                        .filter(person -> person.role() != Role.CLIENT)
                        .forEach(person -> open(person, founded)));
        List<Scene> scenes = new ArrayList<>();
        for (Story story : Stories.all()) {
            scenes.addAll(director.scenes(story, takeIn(story, people, founder)));
        }
        scenes.sort(Comparator.comparing(Scene::when));
        scenes.forEach(scene -> past.at(scene.when(), scene.who().get(), scene.act()));
    }

    private Cast takeIn(Story story, People people, Viewer founder) {
        List<Person> partners = people.partnersOf(story.couple());
        AccountId counselor = new AccountId(partners.getFirst().counselor().orElseThrow());
        Couple couple = new Couple(CoupleId.fresh(), counselor, calendar.at(story.joined(), 10, 0));
        List<Cast.Player> players = new ArrayList<>();
        past.at(couple.openedAt(), founder, () -> {
            couples.add(couple);
            for (Side side : Side.values()) {
                Person person = partners.get(side.ordinal());
                Account account = open(person, couple.openedAt());
                Partner partner = new Partner(PartnerId.fresh(), couple.id(), account.id(), side);
                couples.add(partner);
                players.add(new Cast.Player(
                        Viewer.client(account.id(), new Seat(couple.id(), partner.id(), true)),
                        Locale.forLanguageTag(person.locale()),
                        story.couple() * 2 + side.ordinal()));
            }
        });
        return new Cast(couple.id(), Viewer.counselor(counselor), players.getFirst(), players.getLast());
    }

    /** People carry the same id here as at the identity provider. */
    private Account open(Person person, Instant when) {
        UUID id = person.id();
        NewPerson asked = new NewPerson(
                new PersonName(person.title().orElse(""), person.givenName(), person.familyName()),
                new EmailAddress(person.email()),
                Locale.forLanguageTag(person.locale()));
        Account account = new Account(new AccountId(id), id.toString(), person.role(), asked, when);
        account.arrive();
        accounts.add(account);
        return account;
    }
}

package org.holdfast.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.junit.jupiter.api.Test;

/** Every person against every act on every kind of resource in every state: what is not written here is denied. */
class DecisionsTest {

    private static final CoupleId COUPLE = CoupleId.fresh();
    private static final AccountId COUNSELOR = AccountId.fresh();
    private static final AccountId SUPERVISOR = AccountId.fresh();
    private static final AccountId STAND_IN = AccountId.fresh();
    private static final Seat OWNER = new Seat(COUPLE, PartnerId.fresh(), true);

    /**
     * Person, act, kind; and where they matter, the stages and visibilities for which it is open. It is open while the work
     * goes on; a line that begins with a plus also in a closed record, with a minus only there, with an equals sign only in
     * a couple.
     */
    private static final String OPEN = """
            anyone      SEE_SELF         own:SELF
            counselor   SEE_CASELOAD     own:CASELOAD
            stranger    SEE_CASELOAD     own:CASELOAD
            counselor   SEE_LIBRARY      LIBRARY
            stranger    SEE_LIBRARY      LIBRARY
            supervisor  SEE_LIBRARY      LIBRARY
            stand-in    SEE_LIBRARY      LIBRARY
            counselor   WRITE_WORKSHEETS own:OWN_WORKSHEETS
            stranger    WRITE_WORKSHEETS own:OWN_WORKSHEETS
            supervisor  WRITE_WORKSHEETS own:OWN_WORKSHEETS
            stand-in    WRITE_WORKSHEETS own:OWN_WORKSHEETS
            + counselor   SEE_COUPLE     COUPLE
            + counselor   SEE_COUPLE     CHECK_IN
            counselor   ASSIGN           COUPLE
            counselor   TAKE_BACK        WORK
            counselor   NUDGE            WORK
            = counselor LEAD_PLAN        COUPLE
            = counselor SEPARATE         COUPLE
            - counselor BEGIN_INDIVIDUAL COUPLE
            counselor   RELEASE          WORK
            + counselor REVIEW           COUPLE
            = counselor CHOOSE_POLICY    COUPLE
            + counselor REVIEW           WORK
            counselor   RESPOND          WORK
            + counselor REVIEW           WORDS        SENT,OPENED    ME_AND_COUNSELOR,PARTNER_AFTER_REVEAL,BOTH_NOW
            + counselor SAVE_FILE        WORK
            + counselor SAVE_FILE        WORDS        SENT,OPENED    ME_AND_COUNSELOR,PARTNER_AFTER_REVEAL,BOTH_NOW
            counselor   OPEN_TO_SUPERVISION  COUPLE
            supervisor  SEE_CASELOAD     own:CASELOAD
            supervisor  SUPERVISE        COUPLE
            supervisor  SUPERVISE        WORK
            supervisor  SUPERVISE        WORDS        SENT,OPENED    ME_AND_COUNSELOR,PARTNER_AFTER_REVEAL,BOTH_NOW
            + stranger    BREAK_GLASS      COUPLE
            stand-in    SEE_CASELOAD     own:CASELOAD
            + stand-in    STAND_IN         COUPLE
            + stand-in    STAND_IN         WORK
            + stand-in    STAND_IN         WORDS        SENT,OPENED    ME_AND_COUNSELOR,PARTNER_AFTER_REVEAL,BOTH_NOW
            + counselor REVIEW_EMERGENCY COUPLE
            + client    SEE_OWN_WORK     own:WORK
            client      ANSWER           own:WORK
            = client    CHECK_IN         own:CHECK_IN
            client      SIGN_POLICY      own:POLICY
            + client    SEE_OWN_AUDIT    own:OWN_AUDIT
            + owner     SEE_OWN_WORK     WORK
            + owner     SEE_OWN_WORK     WORDS
            + left      SEE_OWN_WORK     WORK
            + left      SEE_OWN_WORK     WORDS
            left        ANSWER           WORK
            = left      CHECK_IN         CHECK_IN
            owner       ANSWER           WORK
            = owner     CHECK_IN         CHECK_IN
            = partner   SEE_OWN_WORK     WORDS        SENT,OPENED    BOTH_NOW
            = partner   SEE_OWN_WORK     WORDS        OPENED         PARTNER_AFTER_REVEAL
            + client    TAKE_AWAY        own:WORK
            + owner     TAKE_AWAY        WORK
            + owner     TAKE_AWAY        WORDS
            + left      TAKE_AWAY        WORK
            + left      TAKE_AWAY        WORDS
            = partner   TAKE_AWAY        WORDS        SENT,OPENED    BOTH_NOW
            = partner   TAKE_AWAY        WORDS        OPENED         PARTNER_AFTER_REVEAL
            admin       SEE_ACCOUNTS     ACCOUNTS
            admin       MANAGE_ACCOUNTS  ACCOUNTS
            admin            SEE_AUDIT        AUDIT
            keeper-as-admin  SEE_AUDIT        AUDIT
            admin            SEE_EMERGENCIES  AUDIT
            keeper-as-admin  SEE_EMERGENCIES  AUDIT
            keeper-as-admin  SEE_ACCOUNTS     ACCOUNTS
            keeper-as-admin  MANAGE_ACCOUNTS  ACCOUNTS
            """;

    private static final Map<String, Viewer> PEOPLE = new LinkedHashMap<>(Map.ofEntries(
            entry("counselor", Viewer.counselor(COUNSELOR)),
            entry("stranger", Viewer.counselor(AccountId.fresh())),
            entry("supervisor", Viewer.counselor(SUPERVISOR)),
            entry("stand-in", Viewer.counselor(STAND_IN)),
            entry("owner", Viewer.client(AccountId.fresh(), OWNER)),
            entry(
                    "left",
                    new Viewer(
                            AccountId.fresh(),
                            Role.CLIENT,
                            Optional.of(new Seat(CoupleId.fresh(), PartnerId.fresh(), true)),
                            Set.of(OWNER.partner()))),
            entry("partner", Viewer.client(AccountId.fresh(), new Seat(COUPLE, PartnerId.fresh(), true))),
            entry(
                    "foreign-client",
                    Viewer.client(AccountId.fresh(), new Seat(CoupleId.fresh(), PartnerId.fresh(), true))),
            entry("admin", Viewer.admin(AccountId.fresh())),
            entry("keeper-as-admin", Viewer.admin(COUNSELOR)),
            entry("keeper-as-client", Viewer.client(COUNSELOR, new Seat(CoupleId.fresh(), PartnerId.fresh(), true)))));

    @Test
    void what_is_open_is_exactly_what_is_written_down() {
        Set<String> expected = written();
        Set<String> decided = new TreeSet<>();
        int cells = 0;
        for (Cell cell : cells()) {
            cells++;
            if (Decisions.decide(cell.viewer(), cell.act(), cell.resource()).isPresent()) {
                decided.add(cell.name());
            }
        }
        assertThat(decided).containsExactlyElementsOf(expected);
        assertThat(cells).isEqualTo(PEOPLE.size() * Act.values().length * 17 * 3 * 3 * 3);
    }

    @Test
    void each_rule_opens_something_and_is_a_sentence() {
        Set<Rule> used = new TreeSet<>();
        cells().forEach(cell ->
                Decisions.decide(cell.viewer(), cell.act(), cell.resource()).ifPresent(used::add));
        assertThat(used).containsExactly(Rule.values());
        assertThat(Rule.A_CLIENT_SEES_THEIR_OWN_WORK.sentence()).isEqualTo("A client sees their own work.");
    }

    @Test
    void there_is_no_kind_and_no_act_that_nobody_can_ever_see_or_do() {
        List<Cell> open = cells().stream()
                .filter(cell -> Decisions.decide(cell.viewer(), cell.act(), cell.resource())
                        .isPresent())
                .toList();
        assertThat(open).extracting(cell -> cell.resource().kind()).contains(Kind.values());
        assertThat(open).extracting(Cell::act).contains(Act.values());
    }

    @Test
    void a_role_is_let_in_only_for_acts_that_some_resource_could_open() {
        Set<String> let = new TreeSet<>();
        for (Role role : Role.values()) {
            for (Act act : Act.values()) {
                if (Decisions.mayEver(role, act)) {
                    let.add(role + " " + act);
                }
            }
        }
        Set<String> possible = new TreeSet<>();
        for (Cell cell : cells()) {
            if (Decisions.decide(cell.viewer(), cell.act(), cell.resource()).isPresent()) {
                possible.add(cell.viewer().role() + " " + cell.act());
            }
        }
        assertThat(let).isEqualTo(possible);
    }

    @Test
    void whoever_could_do_it_before_the_separation_is_told_that_the_work_has_ended() {
        Resource frozen = Resource.couple(COUPLE, COUNSELOR).in(CaseState.FROZEN);
        Viewer counselor = Viewer.counselor(COUNSELOR);
        assertThatThrownBy(() -> Decisions.require(counselor, Act.ASSIGN, frozen))
                .isInstanceOf(CaseClosed.class);
        assertThatThrownBy(() -> Decisions.require(Viewer.counselor(AccountId.fresh()), Act.ASSIGN, frozen))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Decisions.require(counselor, Act.LEAD_PLAN, frozen.in(CaseState.INDIVIDUAL)))
                .isInstanceOf(NotFound.class);
        assertThat(Decisions.require(counselor, Act.SEE_COUPLE, frozen))
                .isEqualTo(Rule.A_COUNSELOR_OPENS_THE_COUPLES_SHE_CARRIES);
    }

    @Test
    void what_is_kept_of_a_separation_is_open_to_whoever_wrote_it_and_no_one_else() {
        Resource kept = Resource.kept(COUPLE, OWNER.partner(), Stage.OPENED);
        Set<String> readers = new TreeSet<>();
        PEOPLE.forEach((person, viewer) -> {
            if (Decisions.decide(viewer, Act.SEE_OWN_WORK, kept).isPresent()) {
                readers.add(person);
            }
        });
        assertThat(readers).containsExactly("left", "owner");
    }

    @Test
    void a_desk_belongs_to_no_case_and_so_never_closes() {
        assertThat(Resource.self(COUNSELOR).state()).isEqualTo(CaseState.COUPLE);
        assertThat(Resource.policy(new Seat(COUPLE, OWNER.partner(), true, CaseState.FROZEN))
                        .state())
                .isEqualTo(CaseState.FROZEN);
    }

    private static Set<String> written() {
        Set<String> open = new TreeSet<>();
        OPEN.lines().map(String::strip).forEach(line -> {
            String[] words = line.replaceFirst("^[-+=]\\s+", "").split("\\s+");
            List<String> stages = words.length > 3 ? List.of(words[3].split(",")) : names(Stage.values());
            List<String> visibilities = words.length > 4 ? List.of(words[4].split(",")) : names(Visibility.values());
            List<String> people = PEOPLE.entrySet().stream()
                    .filter(person -> words[0].equals("anyone")
                            || words[0].equals(person.getKey())
                            || words[0].equals("client") && person.getValue().role() == Role.CLIENT)
                    .map(Map.Entry::getKey)
                    .toList();
            for (String person : people) {
                states(line.charAt(0))
                        .forEach(state -> stages.forEach(stage -> visibilities.forEach(visibility ->
                                open.add(String.join(" ", person, words[1], words[2], stage, visibility, state)))));
            }
        });
        return open;
    }

    private static List<String> states(char sign) {
        return switch (sign) {
            case '+' -> names(CaseState.values());
            case '-' -> List.of("FROZEN");
            case '=' -> List.of("COUPLE");
            default -> List.of("COUPLE", "INDIVIDUAL");
        };
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        PEOPLE.forEach((person, viewer) -> {
            for (Act act : Act.values()) {
                for (Stage stage : Stage.values()) {
                    for (Visibility visibility : Visibility.values()) {
                        for (CaseState state : CaseState.values()) {
                            resources(viewer)
                                    .forEach((kind, resource) -> cells.add(new Cell(
                                            String.join(
                                                    " ",
                                                    person,
                                                    act.name(),
                                                    kind,
                                                    stage.name(),
                                                    visibility.name(),
                                                    state.name()),
                                            viewer,
                                            act,
                                            new Resource(
                                                    resource.kind(),
                                                    resource.couple(),
                                                    resource.keeper(),
                                                    resource.owners(),
                                                    stage,
                                                    visibility,
                                                    state,
                                                    resource.openings()))));
                        }
                    }
                }
            }
        });
        return cells;
    }

    /** One of each kind, and the viewer's own desk besides another's. */
    private static Map<String, Resource> resources(Viewer viewer) {
        Resource couple = Resource.couple(COUPLE, COUNSELOR)
                .openTo(new Opening(Relation.SUPERVISOR, SUPERVISOR))
                .openTo(new Opening(Relation.STAND_IN, STAND_IN));
        Map<String, Resource> resources = new LinkedHashMap<>();
        resources.put("own:SELF", Resource.self(viewer.account()));
        resources.put("own:CASELOAD", Resource.caseload(viewer.account()));
        resources.put("own:OWN_WORKSHEETS", Resource.ownWorksheets(viewer.account()));
        resources.put("OWN_WORKSHEETS", Resource.ownWorksheets(AccountId.fresh()));
        resources.put("SELF", Resource.self(AccountId.fresh()));
        resources.put("CASELOAD", Resource.caseload(AccountId.fresh()));
        resources.put("COUPLE", couple);
        resources.put("WORK", couple.workOf(OWNER.partner(), Stage.DRAFT));
        resources.put("WORDS", couple.wordsOf(OWNER.partner(), Stage.DRAFT, Visibility.ME_AND_COUNSELOR));
        resources.put("CHECK_IN", couple.checkInsOf(OWNER.partner()));
        resources.put("LIBRARY", Resource.library());
        resources.put("ACCOUNTS", Resource.accounts());
        Seat seat = viewer.seat().orElse(new Seat(CoupleId.fresh(), PartnerId.fresh(), true));
        resources.put("own:WORK", Resource.work(seat, Stage.DRAFT));
        resources.put("own:CHECK_IN", Resource.checkIn(seat));
        resources.put("own:POLICY", Resource.policy(seat));
        resources.put("own:OWN_AUDIT", Resource.ownAudit(seat));
        resources.put("AUDIT", Resource.audit());
        return resources;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private record Cell(String name, Viewer viewer, Act act, Resource resource) {}
}

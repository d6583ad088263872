package org.holdfast.worksheet.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.access.Visibility.ME_AND_COUNSELOR;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.holdfast.access.Viewer;
import org.holdfast.caseload.Caseload;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Statements;
import org.holdfast.practice.StoredPractice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.TemplateRef;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much the database is asked for what people do all day, rights and all. */
@Tag("container")
@ExtendWith(ArquillianExtension.class)
class StatementCountTest {

    @Inject
    private Cast cast;

    @Inject
    private Answering answering;

    @Inject
    private Caseload caseload;

    @Resource(lookup = "jdbc/holdfast")
    private DataSource database;

    private Pair pair;
    private AssignmentId sheet;

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(StatementCountTest.class, Cast.class, Statements.class);
    }

    @BeforeEach
    void maya_has_a_worksheet() {
        pair = cast.pair();
        sheet = cast.assign(pair);
        cast.enter(pair.a());
    }

    @Test
    void opening_a_worksheet_takes_at_most_six_reads() {
        cast.fillIn(sheet);
        answering.open(sheet);
        Statements asked = Statements.during(database, () -> answering.open(sheet));
        assertThat(asked.reads()).isBetween(3L, 6L);
        assertThat(asked.writes()).as("the record of it, and nothing else").isEqualTo(1);
    }

    @Test
    void an_autosave_takes_at_most_three_statements_its_record_and_one_commit() {
        SavedAnswer first = cast.save(sheet, "I felt", 0);
        SavedAnswer second = cast.save(sheet, "I felt left", first.version());
        Statements asked = Statements.during(database, () -> cast.save(sheet, "I felt left out", second.version()));
        assertThat(asked.all()).as("with the record of it").isBetween(3L, 4L);
        assertThat(asked.commits()).isEqualTo(1);
    }

    @Test
    void sending_takes_at_most_ten_statements_and_one_commit() {
        cast.fillIn(sheet);
        Statements asked = Statements.during(database, () -> answering.submit(sheet));
        assertThat(asked.all()).isBetween(3L, 10L);
        assertThat(asked.commits()).isEqualTo(1);
    }

    @Test
    void sending_takes_as_many_when_other_answers_left_questions_out() {
        AssignmentId graded = cast.assign(pair, new TemplateRef("graded-vulnerability", 1));
        cast.enter(pair.a());
        SavedAnswer free = answering.save(graded, "free-to-speak", new Sensitive("9"), ME_AND_COUNSELOR, 0);
        cast.fillIn(graded, new TemplateRef("graded-vulnerability", 1), "free-to-speak");
        answering.save(graded, "free-to-speak", new Sensitive("2"), ME_AND_COUNSELOR, free.version());
        Statements asked = Statements.during(database, () -> answering.submit(graded));
        assertThat(asked.all()).isBetween(3L, 10L);
        assertThat(asked.commits()).isEqualTo(1);
    }

    @Test
    void a_caseload_takes_the_same_four_reads_however_long_it_is() {
        assertThat(readsOfCaseload(3)).isEqualTo(readsOfCaseload(50)).isBetween(2L, 4L);
    }

    private long readsOfCaseload(int couples) {
        Viewer counselor = cast.counselorWith(couples);
        cast.enter(counselor);
        assertThat(caseload.cases().open()).hasSize(couples);
        return Statements.during(database, caseload::cases).reads();
    }
}

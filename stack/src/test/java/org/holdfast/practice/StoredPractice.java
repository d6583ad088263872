package org.holdfast.practice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.holdfast.access.Viewers;
import org.holdfast.account.Accounts;
import org.holdfast.caseload.Caseloads;
import org.holdfast.checkin.CheckIns;
import org.holdfast.couple.Couples;
import org.holdfast.covering.Coverage;
import org.holdfast.covering.Emergencies;
import org.holdfast.covering.Supervisions;
import org.holdfast.plan.Plans;
import org.holdfast.policy.Policies;
import org.holdfast.shared.Vault;
import org.holdfast.stack.Modules;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.schedule.Backlog;
import org.holdfast.worksheet.schedule.Schedules;
import org.holdfast.worksheet.search.Favourites;
import org.holdfast.worksheet.writing.ClinicEditions;
import org.holdfast.worksheet.writing.ClinicWorksheets;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A practice in the real database, in a transaction that is taken back unless a test says otherwise. */
@Dependent
public class StoredPractice {

    private final Repositories repositories;
    private final Vault vault;
    private final EntityManager entityManager;
    private final UserTransaction transaction;

    @Inject
    StoredPractice(
            Viewers viewers,
            Accounts accounts,
            Couples couples,
            Worksheets worksheets,
            Plans plans,
            CheckIns checkIns,
            Caseloads caseloads,
            Policies policies,
            Supervisions supervisions,
            Emergencies emergencies,
            Coverage coverage,
            Schedules schedules,
            Backlog backlog,
            JointAnswers jointAnswers,
            ClinicWorksheets clinicWorksheets,
            ClinicEditions clinicEditions,
            Favourites favourites,
            SentSheets sentSheets,
            Vault vault,
            EntityManager entityManager,
            UserTransaction transaction) {
        this.repositories = new Repositories(
                viewers,
                accounts,
                couples,
                worksheets,
                plans,
                checkIns,
                caseloads,
                policies,
                supervisions,
                emergencies,
                coverage,
                schedules,
                backlog,
                jointAnswers,
                clinicWorksheets,
                clinicEditions,
                favourites,
                sentSheets);
        this.vault = vault;
        this.entityManager = entityManager;
        this.transaction = transaction;
    }

    /** The modules under test, with the classes of one test. */
    public static WebArchive archive(Class<?>... tests) {
        return Modules.domainAndPersistence().addClass(StoredPractice.class).addClasses(tests);
    }

    /** Begins a transaction for one test. */
    public Practice open() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
        return new Practice(repositories, vault, () -> {
            entityManager.flush();
            entityManager.clear();
        });
    }

    /** Makes lasting what was done since {@link #open}, for what other transactions have to see. */
    public void keep() {
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes back everything the test did. */
    public void close() {
        try {
            transaction.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}

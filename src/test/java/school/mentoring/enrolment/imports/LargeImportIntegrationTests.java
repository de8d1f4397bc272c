package school.mentoring.enrolment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.table.Books;

/** A file of five thousand people on PostgreSQL. */
class LargeImportIntegrationTests extends PostgresTest {

  private static final Logger log = LoggerFactory.getLogger(LargeImportIntegrationTests.class);
  private static final int PEOPLE = 5000;
  private static final int BAD = 40;
  private static final int TWICE = 10;

  @Autowired TestSchool schools;
  @Autowired ParticipantImports imports;
  @Autowired ImportWorker worker;
  @Autowired Participants participants;

  private Instant started = Instant.now();

  @Test
  void fiveThousandRowsAreCheckedAndEnteredQuicklyAndByTwoWorkersOnce() throws Exception {
    OrganisationId school = schools.founded();
    byte[] file = file();

    lap("start");
    UUID job = imports.start(school, Side.MENTEE, "curator", file);
    Duration uploaded = lap("uploaded");
    worker.goRound();
    Duration checked = lap("checked");
    ParticipantImport found = imports.get(school, job);
    assertThat(found.counts())
        .isEqualTo(new ImportCounts(PEOPLE, PEOPLE - BAD - TWICE, BAD, TWICE, 0, 0, 0, 0));
    imports.accept(school, job, false, false);
    together();
    Duration entered = lap("entered");

    assertThat(imports.get(school, job).counts().entered()).isEqualTo(PEOPLE - BAD - TWICE);
    assertThat(participants.menteesTakingPart(school)).hasSize(PEOPLE - BAD - TWICE);
    assertThat(imports.toMend(school, job).rows()).hasSize(BAD + TWICE);
    assertThat(uploaded.plus(checked).plus(entered)).isLessThan(Duration.ofSeconds(60));
  }

  /** Two workers go round at the same moment, as two nodes do. */
  private void together() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    Callable<Void> round =
        () -> {
          worker.goRound();
          return null;
        };
    for (Future<Void> done : nodes.invokeAll(List.of(round, round))) {
      done.get();
    }
    nodes.shutdown();
  }

  private Duration lap(String what) {
    Duration took = Duration.between(started, Instant.now());
    log.info("Import of {} rows, {}: {} ms", PEOPLE, what, took.toMillis());
    started = Instant.now();
    return took;
  }

  private static byte[] file() {
    return Books.book(
        sheet -> {
          Books.fill(
              sheet,
              0,
              new Object[] {
                "Фамилия",
                "Имя",
                "Отчество",
                "Кто",
                "Дата рождения",
                "Класс или должность",
                "Форма наставничества",
                "Темы",
                "Дата согласия",
                "Согласие действует до"
              });
          IntStream.range(0, PEOPLE).forEach(i -> Books.fill(sheet, i + 1, row(i)));
        });
  }

  private static Object[] row(int i) {
    String birthDate = i < BAD ? "31.02.2013" : "14.03.2013";
    int person = i < PEOPLE - TWICE ? i : i - TWICE;
    return new Object[] {
      "Ученик" + person,
      "Егор",
      "Олегович",
      "ученик",
      birthDate,
      "7А",
      "учитель – ученик",
      "математика, музыка",
      "01.09.2025",
      "31.08.2030"
    };
  }
}

package school.mentoring.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.recognition.contest.ContestKind;
import school.mentoring.recognition.contest.Contests;
import school.mentoring.recognition.letter.Issuing;
import school.mentoring.recognition.letter.Letter;
import school.mentoring.recognition.letter.LetterKind;
import school.mentoring.recognition.letter.Letters;
import school.mentoring.recognition.portfolio.Portfolios;
import school.mentoring.recognition.practice.PracticeSearch;
import school.mentoring.recognition.practice.Practices;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

class LetterNumbersPostgresIntegrationTests extends PostgresTest {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Letters letters;
  @Autowired Issuing issuing;
  @Autowired Contests contests;
  @Autowired Practices practices;
  @Autowired Portfolios portfolios;

  private static CurrentMember curator(OrganisationId school) {
    return new CurrentMember(
        TestSchool.login(Role.CURATOR, school),
        school,
        new PersonName("Ветрова", "Анна", "Сергеевна"),
        Set.of(Role.CURATOR),
        false);
  }

  @Test
  void twelveLettersIssuedAtOnceGetTwelveNumbersInARow() throws Exception {
    OrganisationId school = schools.founded();
    ProgrammeId programme = schools.programme(school, 2025).id();
    ExecutorService many = Executors.newFixedThreadPool(4);
    List<Callable<Boolean>> issues =
        IntStream.range(0, 12)
            .<Callable<Boolean>>mapToObj(
                it ->
                    () -> {
                      issuing.issueTo(
                          curator(school),
                          programme,
                          LetterKind.THANKS_PARTNER,
                          "Музей " + it,
                          "музею " + it);
                      return true;
                    })
            .toList();
    for (var issued : many.invokeAll(issues)) {
      assertThat(issued.get()).isTrue();
    }
    many.shutdown();
    assertThat(letters.register(school, programme, PageRequest.of(0, 50)).map(Letter::number))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
  }

  @Test
  void contestsPracticesAndPortfoliosAreReadThere() {
    OrganisationId school = schools.founded();
    CurrentMember curator = curator(school);
    ProgrammeId programme = pairs.programme(school, 2025);
    pairs.mentor(school, "Ключева", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Соколов");
    pairs.begun(school, programme, LocalDate.of(2025, 9, 10));

    contests.announce(curator, programme, ContestKind.MENTOR_OF_YEAR);
    assertThat(contests.of(school, programme)).hasSize(1);
    practices.write(curator, programme, "Урок 50 % вдвоём");
    assertThat(search(curator, "50 %")).isEqualTo(1);
    assertThat(search(curator, "5_ %")).isZero();
    assertThat(
            portfolios.of(curator, pairs.of(school, programme).get(0).mentor().id()).sums().pairs())
        .isEqualTo(1);
  }

  private long search(CurrentMember by, String words) {
    return practices
        .find(by, new PracticeSearch(words, "", 0, null), PageRequest.of(0, 10))
        .getTotalElements();
  }
}

package school.mentoring.matching.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.TestPeople;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.matching.board.Board;

class MentoringGroupsUnitTests {

  private static final String FORM = "учитель – ученик";

  @Test
  void twoPairsOfOneMentorAreNoGroupButAGroupMentorsAre() {
    Mentor pairs = TestPeople.mentor("Ключева", FORM, "", 2);
    Mentor group = TestPeople.mentor("Хорова", FORM, "", 6, Map.of(EntryField.MANNER, "групповое"));
    List<Board.Row> rows =
        List.of(pairs, pairs, group, group, group).stream()
            .map(it -> new Board.Row(null, it, null))
            .toList();

    assertThat(MentoringGroups.of(rows)).isEqualTo(Map.of(group.id(), ", группа 1 (3 чел.)"));
  }
}

package school.mentoring.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.consent.Withdrawals;
import school.mentoring.privacy.DatabaseSearch.Hit;
import school.mentoring.privacy.WholeLife.Lived;
import school.mentoring.shared.Refusal;

/** The proof on any database: after an erasure the person is only where the act says so. */
@Component
@Lazy
public class ErasureProof {

  /** The draft's own pages are cleaned; what is left are the registered order and the act. */
  private static final List<String> KEPT =
      List.of(
          "official_order.annexes",
          "order_acquaintance.name",
          "order_word.word",
          "destruction_act.person_name");

  /** There is a first name only. */
  private static final String NO_SURNAME = ".*\\.(given_name|patronymic)|person_case_form.*post";

  private final WholeLife life;
  private final DatabaseSearch search;
  private final Erasures erasures;
  private final DestructionActs acts;
  private final Withdrawals withdrawals;

  ErasureProof(
      WholeLife life,
      DatabaseSearch search,
      Erasures erasures,
      DestructionActs acts,
      Withdrawals withdrawals) {
    this.life = life;
    this.search = search;
    this.erasures = erasures;
    this.acts = acts;
    this.withdrawals = withdrawals;
  }

  static ErasureDemand demand() {
    return new ErasureDemand(ErasureReason.WITHDRAWAL, LocalDate.now(), "", "с. Берёзовка", true);
  }

  void hold() {
    Lived lived = life.lived();
    assertThatThrownBy(
            () -> erasures.erase(WholeLife.curator(lived.school()), lived.person(), demand()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("действующей паре");
    life.ended(lived);
    Set<String> found = search.places(WholeLife.TRACES);
    assertThat(found)
        .contains(
            "act_ru_variable.text_",
            "act_hi_varinst.text_",
            "act_hi_detail.text_",
            "act_ge_bytearray.bytes_",
            "act_hi_comment.message_",
            "act_hi_attachment.name_",
            "act_ru_task.description_");
    assertThat(found)
        .as("%s says erased, so NamedEverywhere has to put the name there", ColumnClasses.LIST)
        .containsAll(
            ColumnClasses.erased().stream().filter(it -> !it.matches(NO_SURNAME)).toList());
    ErasurePreview preview = erasures.preview(lived.school(), lived.person());

    UUID act = erasures.erase(WholeLife.curator(lived.school()), lived.person(), demand());

    List<Hit> left = search.all(WholeLife.TRACES);
    assertThat(left).extracting(Hit::toString).isSubsetOf(KEPT);
    assertThat(left)
        .filteredOn(it -> it.table().startsWith("o"))
        .extracting(Hit::row)
        .allMatch(it -> it.contains(lived.kept().toString()) || it.equals(lived.school().id()));
    assertThat(acts.get(lived.school(), act).lines())
        .containsExactlyInAnyOrderElementsOf(
            preview.holdings().stream().map(DestructionLine::of).toList())
        .anySatisfy(
            it -> {
              assertThat(it.fate()).isEqualTo(Fate.KEPT);
              assertThat(it.place()).startsWith("Зарегистрированные приказы");
              assertThat(it.ground()).contains("ст. 19", "архивные документы");
            });
    assertThat(withdrawals.of(lived.school(), lived.person()))
        .as("the curator has only to confirm")
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.doneOn()).isEmpty();
              assertThat(it.outcome().orElseThrow()).contains("акт № 1 от");
            });
    assertThatThrownBy(
            () -> erasures.erase(WholeLife.curator(lived.school()), lived.person(), demand()))
        .hasMessageContaining("уже уничтожены");
  }
}

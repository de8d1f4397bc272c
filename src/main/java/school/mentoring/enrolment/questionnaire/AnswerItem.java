package school.mentoring.enrolment.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/**
 * One answer, or one of several to the same question.
 *
 * @param key of the questionnaire's field
 * @param place among all answers of the sheet
 */
@Embeddable
record AnswerItem(
    @Column(name = "item_key") String key,
    @Column(name = "item_place") int place,
    @Column(name = "item_text") String text) {

  static List<AnswerItem> of(AnswerSheet sheet) {
    List<AnswerItem> items = new ArrayList<>();
    sheet
        .values()
        .forEach(
            (key, texts) -> texts.forEach(it -> items.add(new AnswerItem(key, items.size(), it))));
    return items;
  }
}

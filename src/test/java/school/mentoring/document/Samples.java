package school.mentoring.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import school.mentoring.document.Chart.Bar;
import school.mentoring.document.Chart.Series;

/** An order that shows all that the layout offers; every name in it is invented. */
class Samples {

  record Pair(String mentor, String mentee, String start) {}

  private Samples() {}

  static Document order() {
    return new TemplateDocuments().compose("sample-order", model());
  }

  static Document order(String preamble) {
    Map<String, Object> model = model();
    model.put("preamble", preamble);
    return new TemplateDocuments().compose("sample-order", model);
  }

  static Map<String, Object> model() {
    Map<String, Object> model = new HashMap<>();
    model.put("organisation", "Муниципальное общеобразовательное учреждение «Школа у реки»");
    model.put("date", "27.05.2026");
    model.put("number", "41-од");
    model.put("place", "г. Заречный");
    model.put("subject", "О закреплении наставнических пар и о порядке их работы в 2026/27 году");
    model.put(
        "preamble",
        "В целях развития наставничества, на основании положения о наставничестве и по итогам"
            + " собеседований с участниками программы\nс учётом мнения педагогического совета"
            + " (протокол от 25.05.2026 № 7)");
    model.put("points", points());
    model.put("post", "Исполняющий обязанности\nдиректора школы");
    model.put("head", "А. Б. Берёзкина");
    model.put("annex", "Приложение № 1\nк приказу МОУ «Школа у реки»\nот 27.05.2026 № 41-од");
    model.put("pairs", IntStream.rangeClosed(1, 40).mapToObj(Samples::pair).toList());
    model.put("chart", Chart.series("Оценка участников, баллы", List.of(before(), after())));
    return model;
  }

  private static List<String> points() {
    return List.of(
        "Утвердить и ввести в действие с 01.09.2026 список наставнических пар согласно приложению.",
        "Куратору программы Осиновой Вере Павловне ознакомить участников с приказом под подпись в"
            + " срок до 05.09.2026, разместить сведения о программе на сайте учреждения и вести"
            + " учёт встреч в журнале.",
        "Наставникам составить планы работы со своими наставляемыми и представить их куратору.",
        "Контроль исполнения приказа оставляю за собой.");
  }

  private static Pair pair(int number) {
    return new Pair(
        "Ясенев Пётр Ильич, " + number,
        "Клёнова Дарья Олеговна\n" + number + " класс",
        "01.09.2026");
  }

  private static Series before() {
    return new Series(
        "До программы", List.of(new Bar("Уверенность", 5.4), new Bar("Интерес к учёбе", 6)));
  }

  private static Series after() {
    return new Series(
        "После программы", List.of(new Bar("Уверенность", 7.25), new Bar("Интерес к учёбе", 8.5)));
  }
}

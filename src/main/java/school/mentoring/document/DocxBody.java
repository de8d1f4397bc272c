package school.mentoring.document;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.finders.ClassFinder;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.Spacing;
import org.docx4j.wml.ParaRPr;
import org.docx4j.wml.R;
import org.docx4j.wml.STBrType;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Text;

/** Imported content, brought to what word processors expect. */
record DocxBody(List<Object> content) {

  /** A line of a word processor is as high as its font says, 1.15 of the size for this one. */
  private static final double SINGLE_LINE = 1.15;

  /** The space in «100 %» and «№ 3», and between initials. */
  private static final Pattern HELD =
      Pattern.compile("(?<=\\d) (?=%)|(?<=[№§]) (?=\\S)|(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{Lu}\\.)");

  /**
   * Tidies a section.
   *
   * @param starts whether it starts a page by itself, so that its first paragraph need not
   */
  void tidy(boolean starts) {
    found(Tbl.class).forEach(table -> new DocxTable((Tbl) table).tidy());
    found(P.class).forEach(paragraph -> tidy((P) paragraph));
    found(Text.class).forEach(text -> hold((Text) text));
    separateTables();
    if (starts && content.get(0) instanceof P first) {
      properties(first).setPageBreakBefore(null);
    }
  }

  /** Lets the frames of awards, the outermost tables, fill their sheets. */
  void frame(DocxSheet sheet) {
    if (sheet.award()) {
      content.stream()
          .map(XmlUtils::unwrap)
          .filter(Tbl.class::isInstance)
          .forEach(it -> new DocxTable((Tbl) it).fill(sheet.frame()));
    }
  }

  /** Ends the section with its page, which the last paragraph of a section holds. */
  void end(SectPr page) {
    properties((P) content.get(content.size() - 1)).setSectPr(page);
  }

  private static void tidy(P paragraph) {
    breakBefore(paragraph);
    asLines(properties(paragraph).getSpacing());
  }

  /** What a line of a PDF does not break at, a word processor must not break at either. */
  private static void hold(Text text) {
    if (text.getValue() != null) {
      text.setValue(HELD.matcher(text.getValue()).replaceAll("\u00a0"));
    }
  }

  private List<Object> found(Class<?> type) {
    ClassFinder finder = new ClassFinder(type);
    new TraversalUtil(content, finder);
    return finder.results;
  }

  /** A break inside a paragraph leaves a line on the old page; a property of it leaves nothing. */
  private static void breakBefore(P paragraph) {
    List<Object> runs = paragraph.getContent();
    if (!runs.isEmpty() && isPageBreak(runs.get(0))) {
      runs.remove(0);
      properties(paragraph).setPageBreakBefore(new BooleanDefaultTrue());
    }
  }

  /** Says that the spacing counts in lines; taken as a length it would cut pictures off. */
  private static void asLines(Spacing spacing) {
    if (spacing != null && spacing.getLine() != null) {
      spacing.setLine(BigInteger.valueOf(Math.round(spacing.getLine().intValue() / SINGLE_LINE)));
      spacing.setLineRule(STLineSpacingRule.AUTO);
    }
  }

  private static boolean isPageBreak(Object run) {
    return run instanceof R r
        && r.getContent().size() == 1
        && r.getContent().get(0) instanceof Br br
        && br.getType() == STBrType.PAGE;
  }

  private static PPr properties(P paragraph) {
    if (paragraph.getPPr() == null) {
      paragraph.setPPr(Context.getWmlObjectFactory().createPPr());
    }
    return paragraph.getPPr();
  }

  /** Neighbouring tables would grow together, and a body must not end with a table. */
  private void separateTables() {
    for (int i = content.size() - 1; i >= 0; i--) {
      boolean last = i == content.size() - 1;
      if (isTable(content.get(i)) && (last || isTable(content.get(i + 1)))) {
        content.add(i + 1, last ? thin() : between());
        holdAfterHeld(i);
      }
    }
  }

  private static boolean isTable(Object block) {
    return XmlUtils.unwrap(block) instanceof Tbl;
  }

  /** Text that stands in a cell by itself has no element by which the importer could hold it. */
  private void holdAfterHeld(int table) {
    boolean held =
        table > 0
            && content.get(table - 1) instanceof P before
            && before.getPPr() != null
            && before.getPPr().getKeepNext() != null;
    if (held) {
      ClassFinder cells = new ClassFinder(P.class);
      new TraversalUtil(content.get(table), cells);
      cells.results.forEach(it -> properties((P) it).setKeepNext(new BooleanDefaultTrue()));
    }
  }

  /** Breaks no page between tables that stay together. */
  private static P between() {
    P paragraph = thin();
    paragraph.getPPr().setKeepNext(new BooleanDefaultTrue());
    return paragraph;
  }

  /** As low as a paragraph can be, so that it finds a place on a full page. */
  private static P thin() {
    P paragraph = Context.getWmlObjectFactory().createP();
    Spacing spacing = DocxStyles.lines(BigInteger.valueOf(20));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    properties(paragraph).setSpacing(spacing);
    paragraph.getPPr().setRPr(tiny());
    return paragraph;
  }

  private static ParaRPr tiny() {
    ParaRPr letters = Context.getWmlObjectFactory().createParaRPr();
    HpsMeasure size = new HpsMeasure();
    size.setVal(BigInteger.TWO);
    letters.setSz(size);
    return letters;
  }
}

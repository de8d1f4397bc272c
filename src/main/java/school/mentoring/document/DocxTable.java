package school.mentoring.document;

import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/** An imported table, made as wide and as indented as the one in the PDF. */
record DocxTable(Tbl table) {

  void tidy() {
    List<TblGridCol> columns = table.getTblGrid().getGridCol();
    columns.forEach(column -> column.setW(twips(column.getW())));
    place(table.getTblPr(), columns.stream().mapToInt(column -> column.getW().intValue()).sum());
    table.getContent().stream().map(XmlUtils::unwrap).forEach(row -> tidy((Tr) row));
  }

  /** Makes the only row of a frame so high, its text in the middle. */
  void fill(BigInteger height) {
    Tr row = (Tr) XmlUtils.unwrap(table.getContent().get(0));
    CTHeight rule = new CTHeight();
    rule.setVal(height);
    rule.setHRule(STHeightRule.AT_LEAST);
    row.getTrPr()
        .getCnfStyleOrDivIdOrGridBefore()
        .add(Context.getWmlObjectFactory().createCTTrPrBaseTrHeight(rule));
    CTVerticalJc middle = new CTVerticalJc();
    middle.setVal(STVerticalJc.CENTER);
    ((Tc) XmlUtils.unwrap(row.getContent().get(0))).getTcPr().setVAlign(middle);
  }

  private static void place(TblPr properties, int width) {
    properties.setTblW(length(width));
    properties.setTblInd(length(0));
    properties.setTblCellSpacing(null);
    properties.setTblLayout(fixed());
    properties.setTblCellMar(flush());
  }

  private static CTTblLayoutType fixed() {
    CTTblLayoutType layout = new CTTblLayoutType();
    layout.setType(STTblLayoutType.FIXED);
    return layout;
  }

  /** The usual margins of cells would push the table out of the text by their width. */
  private static CTTblCellMar flush() {
    CTTblCellMar margins = new CTTblCellMar();
    margins.setLeft(length(0));
    margins.setRight(length(0));
    return margins;
  }

  private static void tidy(Tr row) {
    tidy(row.getTrPr().getCnfStyleOrDivIdOrGridBefore());
    row.getContent().stream()
        .map(XmlUtils::unwrap)
        .map(cell -> ((Tc) cell).getTcPr().getTcW())
        .forEach(width -> width.setW(twips(width.getW())));
  }

  /** Rows take the height of their text and stay on one page. */
  private static void tidy(List<JAXBElement<?>> properties) {
    properties.removeIf(DocxTable::isHeight);
    properties.add(
        Context.getWmlObjectFactory().createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
  }

  private static boolean isHeight(JAXBElement<?> property) {
    return property.getName().getLocalPart().equals("trHeight");
  }

  private static BigInteger twips(BigInteger dots) {
    return BigInteger.valueOf(Math.round(dots.intValue() * DocxImporter.TWIPS_IN_DOT));
  }

  private static TblWidth length(int twips) {
    TblWidth width = new TblWidth();
    width.setType(TblWidth.TYPE_DXA);
    width.setW(BigInteger.valueOf(twips));
    return width;
  }
}

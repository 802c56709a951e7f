package com.example.shop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws measurements as SVG. */
final class Plot {
  private Plot() {}

  /**
   * One line for each name, through its values at 1, 2, 3, ...
   *
   * @param file ends with .svg
   */
  static void lines(
      Path file, String title, String across, String up, Map<String, List<Double>> curves)
      throws IOException {
    var chart =
        new XYChartBuilder()
            .width(760)
            .height(360)
            .theme(ChartTheme.XChart)
            .title(title)
            .xAxisTitle(across)
            .yAxisTitle(up)
            .build();
    curves.forEach(
        (name, values) -> {
          var at = IntStream.rangeClosed(1, values.size()).asDoubleStream().boxed().toList();
          chart.addSeries(name, at, values).setMarker(SeriesMarkers.NONE);
        });
    chart.getStyler().setYAxisMin(0.0);
    Files.createDirectories(file.getParent());
    VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
  }
}

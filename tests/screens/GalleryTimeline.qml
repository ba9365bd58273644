pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

ScreenFrame {
    id: root

    heading: Theme.rightToLeft ? "پرونده شما کجاست؟" : "Where is your case?"
    primaryText: Theme.rightToLeft ? "اعتراض" : "Object"

    Timeline {
        Layout.fillWidth: true
        model: Theme.rightToLeft ? [
            {
                "title": "ثبت درخواست پروانه ساختمان",
                "holder": "شهرداری منطقه ۲",
                "since": "۱۴۰۵/۰۸/۱۲",
                "status": "done"
            },
            {
                "title": "استعلام شرکت گاز",
                "holder": "شرکت گاز خراسان رضوی",
                "since": "۱۴۰۵/۰۸/۱۴",
                "status": "active",
                "note": "مهلت ۵ روز کاری بود",
                "overdue": true
            },
            {
                "title": "استعلام آبفا",
                "holder": "آبفای مشهد",
                "since": "۱۴۰۵/۰۸/۱۴",
                "status": "done",
                "parallel": true
            },
            {
                "title": "نقشه و محاسبات",
                "holder": "نظام مهندسی",
                "since": "۱۴۰۵/۰۸/۲۰",
                "status": "stopped",
                "note": "منتظر مدرک از شما: سند مالکیت"
            },
            {
                "title": "پرداخت عوارض",
                "status": "refused",
                "note": "دلیل: ماده ۱۰۰"
            },
            {
                "title": "بازدید آتش‌نشانی",
                "status": "skipped"
            },
            {
                "title": "صدور پروانه",
                "holder": "شهرداری منطقه ۲",
                "status": "waiting"
            }
        ] : [
            {
                "title": "Building permit filed",
                "holder": "District 2",
                "since": "12 Aban 1405",
                "status": "done"
            },
            {
                "title": "Gas company enquiry",
                "holder": "Khorasan Gas",
                "since": "14 Aban 1405",
                "status": "active",
                "note": "Promised in 5 working days",
                "overdue": true
            },
            {
                "title": "Water company enquiry",
                "holder": "Mashhad Water",
                "since": "14 Aban 1405",
                "status": "done",
                "parallel": true
            },
            {
                "title": "Permit issued",
                "holder": "District 2",
                "status": "waiting"
            }
        ]
    }
}
